import { join } from "node:path";

/** What NODE_OPTIONS must be for the server that is to be watched: every socket that it dials is noted. */
export const WATCHED = `${process.env.NODE_OPTIONS ?? ""} --import ${JSON.stringify(join(import.meta.dirname, "dial-watch.ts"))}`.trim();

import { buildIfStale } from "./current-build.ts";

buildIfStale({ force: true });

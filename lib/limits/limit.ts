/** Why something is not done now. */
export type LimitId =
  | "requests"
  | "requests-long"
  | "account"
  | "all"
  | "target"
  | "fresh"
  | "server"
  | "pictures"
  | "queue"
  | "sign-in"
  | "provider";

/** A limit that was reached, for the answer: 429 where the client is to blame, 503 where it is not. */
export interface Limit {
  id: LimitId;
  status: 429 | 503;
  /** Seconds until it is worth trying again. */
  retryAfter: number;
  message: string;
}

const SAID: Record<LimitId, (seconds: string) => string> = {
  requests: (when) => `This network has asked for as many reports as it may in ten minutes. Try again in ${when}.`,
  "requests-long": (when) => `This network has asked for as many reports as it may in twelve hours. Try again in ${when}.`,
  account: (when) => `This account has asked for as many reports as it may in ten minutes. Try again in ${when}.`,
  all: (when) => `All visitors together have asked for as many reports as this installation gives. Try again in ${when}.`,
  target: (when) => `The servers of this target were connected to just now, and are left alone for a while. Check again in ${when}.`,
  fresh: (when) => `This was looked up afresh just now. Check again in ${when}.`,
  server: (when) =>
    `Visitors have put as many questions to this server as they may in a minute. Try again in ${when}, or ask the usual resolvers.`,
  queue: (when) => `Mailvane has as much to do as it can. Nothing is wrong with what you asked about; try again in ${when}.`,
  pictures: (when) => `Visitors have had as many pictures drawn as they may in a minute. Try again in ${when}.`,
  provider: (when) => `There were too many sign-ins from this network. Try again in ${when}.`,
  "sign-in": (when) => `Too many passwords or tokens were tried. Try again in ${when}.`,
};

/** In: milliseconds until it frees. */
export function limitReached(id: LimitId, freeInMs: number): Limit {
  const retryAfter = Math.max(1, Math.ceil(freeInMs / 1_000));
  return { id, status: id === "queue" || id === "all" ? 503 : 429, retryAfter, message: SAID[id](duration(retryAfter)) };
}

function duration(seconds: number): string {
  if (seconds < 120) return `${seconds} s`;
  return seconds < 7_200 ? `${Math.ceil(seconds / 60)} min` : `${Math.ceil(seconds / 3_600)} h`;
}

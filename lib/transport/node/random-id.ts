import { randomFillSync } from "node:crypto";

const pool = new Uint16Array(4096);
let at = pool.length;

/** 16 unpredictable bits (RFC 5452 §9.2). Asking the system for each of them would cost more than the rest of the question. */
export function randomId(): number {
  if (at === pool.length) {
    randomFillSync(pool);
    at = 0;
  }
  return pool[at++] ?? 0;
}

import { z } from "zod";

/** Minutes in which somebody who was led to the provider must be back. */
export const PATIENCE = 10;

const pendingSchema = z.object({
  /** What the provider gives back, so that nobody is signed in by an answer to somebody else's question. */
  state: z.string().min(20),
  /** What must stand in the ID token. */
  nonce: z.string().min(20),
  /** What the code is bound to (RFC 7636). */
  verifier: z.string().min(43),
  /** Where to go afterwards. */
  next: z.string(),
  /** Milliseconds since the epoch. */
  begunAt: z.number(),
});

/** A sign-in that was begun. Its browser keeps it until it comes back. */
export type Pending = z.infer<typeof pendingSchema>;

/** As text for a cookie. */
export function writePending(pending: Pending): string {
  return Buffer.from(JSON.stringify(pending)).toString("base64url");
}

/** Null for what is none, or has waited too long. */
export function readPending(text: string, now: number): Pending | null {
  try {
    const { data } = pendingSchema.safeParse(JSON.parse(Buffer.from(text, "base64url").toString()));
    return data && now >= data.begunAt && now - data.begunAt < PATIENCE * 60_000 ? data : null;
  } catch {
    return null;
  }
}

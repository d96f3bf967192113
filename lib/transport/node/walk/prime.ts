import { decodeMessage } from "#lib/transport/node/message.ts";
import type { HopQuestions } from "./hop-questions.ts";
import { serverOf } from "./read-referral.ts";
import { ROOT_HINTS } from "./root-hints.ts";
import type { SharedWalk } from "./shared-walk.ts";

/** Milliseconds. */
const DAY = 86_400_000;
const AFTER_A_FAILURE = 60_000;
/** Hints that are tried in one priming. */
const TRIES = 3;

/** Asks the root for its own servers (RFC 9609 §3), in the background: the hints are good enough to begin with. */
export class Priming {
  readonly #shared: SharedWalk;
  readonly #questions: HopQuestions;
  #due = Number.NEGATIVE_INFINITY;

  constructor(shared: SharedWalk, questions: HopQuestions) {
    this.#shared = shared;
    this.#questions = questions;
  }

  /** Does nothing while the last priming is good. */
  refresh(): void {
    const now = performance.now();
    if (now < this.#due) return;
    this.#due = now + DAY;
    void this.#prime().then((primed) => {
      if (!primed) this.#due = performance.now() + AFTER_A_FAILURE;
    });
  }

  async #prime(): Promise<boolean> {
    const hints = ROOT_HINTS.flatMap(({ addresses }) => addresses.filter((address) => address.includes(".")));
    const first = Math.floor(Math.random() * hints.length);
    for (let i = 0; i < TRIES; i++) {
      const address = hints[(first + i) % hints.length] ?? "";
      const asked = await this.#questions.ask(address, "", "NS", true).asked;
      if ("result" in asked && asked.result.answered && this.#take(asked.result.decisive.octets)) return true;
    }
    return false;
  }

  #take(octets: string | null): boolean {
    if (octets === null) return false;
    const { rcode, authoritative, answers, additionals } = decodeMessage(Buffer.from(octets, "latin1"));
    if (rcode !== 0 || !authoritative) return false;
    const names = answers.flatMap((record) => (record.type === "NS" && record.name === "" ? [record.data.target] : []));
    // What the answer had no room for stays as the hints have it.
    const hinted = new Map(ROOT_HINTS.map((server) => [server.name, server]));
    const servers = names.map((name) => {
      const said = serverOf(name, additionals, "");
      return said.addresses.length > 0 ? said : (hinted.get(name) ?? said);
    });
    const usable = servers.filter(({ addresses }) => addresses.length > 0);
    if (usable.length === 0) return false;
    this.#shared.delegations.prime(usable);
    return true;
  }
}

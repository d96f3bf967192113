import { visible } from "#lib/report/visible.ts";

const MOST_LINES = 200;
const MOST_OCTETS = 2_000; // of one line

type Side = ">" | "<";

/** What passes over a connection, as lines: `>` sent, `<` received, `*` a remark. Bounded, whatever comes. */
export class Transcript {
  readonly #lines: string[] = [];
  #side: Side = ">";
  /** The octets of a line whose end has not come. */
  #open: number[] = [];
  /** Octets of that line that are not kept. */
  #beyond = 0;
  #left = 0;

  sent(octets: Uint8Array): void {
    this.#take(">", octets);
  }

  received(octets: Uint8Array): void {
    this.#take("<", octets);
  }

  remark(text: string): void {
    this.#endLine();
    this.#push(`* ${text}`);
  }

  read(): string[] {
    this.#endLine();
    return this.#left === 0 ? [...this.#lines] : [...this.#lines, `* ${this.#left} more lines are not shown`];
  }

  #take(side: Side, octets: Uint8Array): void {
    if (side !== this.#side) this.#endLine();
    this.#side = side;
    for (const octet of octets) {
      if (octet === LINE_FEED) this.#endLine(true);
      else if (this.#open.length < MOST_OCTETS) this.#open.push(octet);
      else this.#beyond += 1;
    }
  }

  #endLine(complete = false): void {
    if (!complete && this.#open.length === 0) return;
    const text = new TextDecoder().decode(Uint8Array.from(this.#open)).replace(/\r$/, "");
    this.#push(`${this.#side} ${visible(text)}${this.#beyond > 0 ? ` … and ${this.#beyond} octets more` : ""}`);
    this.#open = [];
    this.#beyond = 0;
  }

  #push(line: string): void {
    if (this.#lines.length < MOST_LINES) this.#lines.push(line);
    else this.#left += 1;
  }
}

const LINE_FEED = 10;

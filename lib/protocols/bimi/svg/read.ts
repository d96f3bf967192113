import { SaxesParser, type SaxesTagNS } from "saxes";
import { attributeProblem, type SvgAttribute } from "./attributes.ts";
import { elementProblem } from "./elements.ts";
import type { SvgProblem, SvgProblemCode } from "./problem.ts";
import { rootProblems } from "./root.ts";

const SVG = "http://www.w3.org/2000/svg";

// No picture of a brand needs as much; whatever goes on past this is not read.
const DEEPEST = 100;
const MOST_ELEMENTS = 20_000;
const MOST_PROBLEMS = 100;
const PORTION = 4096; // UTF-16 units fed to the parser at once

/** What an SVG document is, as far as it was read. */
export interface SvgReading {
  /** The text of the root's title; null where there is none. */
  title: string | null;
  /** Attributes of the root, by name. */
  root: ReadonlyMap<string, string> | null;
  problems: SvgProblem[];
}

/**
 * Reads an SVG document with an XML parser and judges it by the SVG Tiny Portable/Secure profile (draft-svg-tiny-ps-abrotman). Entities
 * and document types are never followed. Stops at the first fault of form. Never throws.
 */
export function readSvg(written: string): SvgReading {
  const reader = new Reader();
  const text = written.toWellFormed(); // the parser throws at half a character
  for (let at = 0; at < text.length && !reader.stopped; at += PORTION) reader.feed(text.slice(at, at + PORTION));
  return reader.finish();
}

class Reader {
  stopped = false;
  private readonly parser = new SaxesParser({ xmlns: true });
  private readonly problems: SvgProblem[] = [];
  private root: ReadonlyMap<string, string> | null = null;
  private title: string | null = null;
  private elements = 0;
  /** Where the last tag began. */
  private place = { line: 1, column: 1 };
  /** Names of the open elements of the SVG namespace; null for any other. */
  private readonly open: (string | null)[] = [];

  constructor() {
    const { parser } = this;
    parser.on("error", ({ message }) => this.stop("not-well-formed", { message: message.replace(/^\d+:\d+: /, "").replace(/\.$/, "") }));
    parser.on("doctype", () => this.stop("document-type"));
    parser.on("processinginstruction", ({ target }) => this.note("processing-instruction", { name: target }));
    parser.on("opentagstart", ({ name }) => {
      this.place = { line: parser.line, column: Math.max(1, parser.column - name.length - 1) };
    });
    parser.on("opentag", (tag) => this.openElement(tag));
    parser.on("closetag", () => this.open.pop());
    parser.on("text", (text) => this.addTitle(text));
    parser.on("cdata", (text) => this.addTitle(text));
  }

  feed(portion: string): void {
    this.parser.write(portion);
  }

  finish(): SvgReading {
    if (!this.stopped) this.parser.close();
    const { root, title, problems } = this;
    if (root && !this.stopped) {
      if (title === null) this.note("title-missing", {}, false);
      else if (title.trim() === "") this.note("title-empty", {}, false);
    }
    return { root, title, problems };
  }

  private openElement({ local, uri, attributes }: SaxesTagNS): void {
    if (this.stopped) return;
    this.open.push(uri === SVG ? local : null);
    this.elements += 1;
    if (this.open.length > DEEPEST) this.stop("depth", { most: DEEPEST });
    else if (this.elements > MOST_ELEMENTS) this.stop("elements", { most: MOST_ELEMENTS });
    else if (this.open.length === 1) this.openRoot(local, uri, Object.values(attributes));
    else this.openOther(local, uri, Object.values(attributes));
  }

  private openOther(local: string, uri: string, attributes: SvgAttribute[]): void {
    const problem = uri === SVG ? elementProblem(local) : this.inMetadata() ? null : "foreign-element";
    if (problem) this.note(problem, { name: local });
    if (uri === SVG && local === "title" && this.open.length === 2) this.title ??= "";
    this.judgeAttributes(attributes);
  }

  /** What other programs write there draws nothing. */
  private inMetadata(): boolean {
    return this.open.includes("metadata");
  }

  private openRoot(local: string, uri: string, attributes: SvgAttribute[]): void {
    if (local !== "svg" || uri !== SVG) {
      this.stop("not-svg", { name: local });
      return;
    }
    this.root = new Map(attributes.map(({ name, value }) => [name, value]));
    for (const { code, params } of rootProblems(this.root)) this.note(code, params);
    this.judgeAttributes(attributes);
  }

  private judgeAttributes(attributes: SvgAttribute[]): void {
    for (const attribute of attributes) {
      const problem = attributeProblem(attribute);
      if (problem && !(problem === "foreign-attribute" && this.inMetadata())) this.note(problem, { name: attribute.name });
    }
  }

  private addTitle(text: string): void {
    if (this.title !== null && this.open.length === 2 && this.open[1] === "title") this.title += text;
  }

  private stop(code: SvgProblemCode, params: SvgProblem["params"] = {}): void {
    if (this.stopped) return;
    this.stopped = true;
    this.problems.push({ code, line: this.parser.line, column: this.parser.column + 1, params });
  }

  private note(code: SvgProblemCode, params: SvgProblem["params"], placed = true): void {
    if (this.stopped || this.problems.length >= MOST_PROBLEMS) return;
    this.problems.push({ code, ...(placed ? this.place : { line: null, column: null }), params });
  }
}

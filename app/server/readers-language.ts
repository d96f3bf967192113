import { reader } from "#components/language/reader.ts";
import type { AnyAskable, Field } from "#lib/engine/lookup.ts";
import type { Comparison } from "#lib/report/change.ts";
import type { Report, ReportEvent } from "#lib/report/schema.ts";
import type { SuiteEvent, SuiteReport } from "#lib/report/suite.ts";
import { reportText } from "#lib/report/text.ts";
import { parameters } from "#lib/texts/ja/parameters.ts";
import { japaneseTextWords } from "#lib/texts/ja/text-words.ts";
import { sayShared } from "#lib/texts/say-shared.ts";
import { translateComparison } from "#lib/texts/translate-change.ts";
import { translateAskable, translateField } from "#lib/texts/translate-lookup.ts";
import { translateCodes, translateEvent, translateReport } from "#lib/texts/translate-report.ts";
import { translateSuite, translateSuiteEvent } from "#lib/texts/translate-suite.ts";

// What `lib` declares and reports, in the language of whoever reads the page or the answer. English stays as it is.

/** A lookup or the domain report, with the texts of its pages. */
export function forReader<Asked extends AnyAskable>(asked: Asked): Asked {
  return isJapanese() ? translateAskable(asked) : asked;
}

/** A field of the form of this lookup, or of the domain report. */
export function fieldForReader(field: Field, asked: string): Field {
  return isJapanese() ? translateField(field, asked) : field;
}

/** A sentence that belongs to no single lookup, such as what is wrong with an input. */
export function sayForReader(text: string): string {
  return isJapanese() ? (sayShared(text) ?? text) : text;
}

/** A template as documentation shows it, with words for its parameters. */
export function templateForReader(template: string): string {
  return isJapanese()
    ? template.replace(/\{(\w+)\}/g, (whole, name: string) => (Object.hasOwn(parameters, name) ? `{${parameters[name]}}` : whole))
    : template;
}

/** The events of a report of this lookup. Whose they are is settled now, not when they come. */
export function eventsForReader(lookup: string, events: AsyncGenerator<ReportEvent>): AsyncGenerator<ReportEvent> {
  return isJapanese() ? mapped(events, (event) => translateEvent(event, lookup)) : events;
}

/** The events of a domain report. */
export function suiteEventsForReader(events: AsyncGenerator<SuiteEvent>): AsyncGenerator<SuiteEvent> {
  return isJapanese() ? mapped(events, translateSuiteEvent) : events;
}

/** A report that is in the reader's language already, as plain text. */
export function textForReader(report: Report): string {
  return isJapanese() ? reportText(translateCodes(report), japaneseTextWords) : reportText(report);
}

/** A report that was kept. */
export function reportForReader(report: Report): Report {
  return isJapanese() ? translateReport(report) : report;
}

/** A domain report that was kept. */
export function suiteForReader(report: SuiteReport): SuiteReport {
  return isJapanese() ? translateSuite(report) : report;
}

/** What differs between two domain reports. */
export function comparisonForReader(comparison: Comparison): Comparison {
  return isJapanese() ? translateComparison(comparison) : comparison;
}

async function* mapped<Event>(events: AsyncGenerator<Event>, translate: (event: Event) => Event): AsyncGenerator<Event> {
  for await (const event of events) yield translate(event);
}

function isJapanese(): boolean {
  return reader().language === "ja";
}

import type { Fix, Intent, SuiteEnd, SuiteEvent, SuiteReport, SuiteStart } from "#lib/report/suite.ts";
import { sayShared } from "./say-shared.ts";
import { spokenOf } from "./spoken.ts";
import { translateKept } from "./translate-change.ts";
import { translateEvent, translateReport } from "./translate-report.ts";

/** A domain report in Japanese. */
export function translateSuite(report: SuiteReport): SuiteReport {
  return {
    ...report,
    title: said(report.title),
    groups: translateGroups(report.groups),
    intent: translateIntent(report.intent),
    reports: report.reports.map(translateReport),
    headline: said(report.headline),
    fixFirst: report.fixFirst.map(translateFix),
  };
}

/** One event of a domain report, in Japanese. */
export function translateSuiteEvent(event: SuiteEvent): SuiteEvent {
  switch (event.event) {
    case "start":
      return { ...event, title: said(event.title), groups: translateGroups(event.groups) };
    case "part":
      return { ...event, part: translateEvent(event.part, event.lookup) };
    case "intent":
      return { ...event, intent: translateIntent(event.intent) };
    case "fixes":
      return { ...event, fixes: event.fixes.map(translateFix) };
    case "end":
      return translateEnd(event);
    case "kept":
      return { event: "kept", kept: translateKept(event.kept) };
  }
}

function translateEnd(end: SuiteEnd): SuiteEnd {
  return { ...end, headline: said(end.headline), fixFirst: end.fixFirst.map(translateFix) };
}

function translateGroups(groups: SuiteStart["groups"]): SuiteStart["groups"] {
  return groups.map(({ title, lookups }) => ({
    title: said(title),
    lookups: lookups.map((lookup) => ({ ...lookup, title: spokenOf(lookup.id)?.texts.title ?? lookup.title })),
  }));
}

function translateIntent(intent: Intent): Intent {
  return { ...intent, sentence: said(intent.sentence), reasons: intent.reasons.map(said) };
}

/** The title of a fix is that of its finding. */
function translateFix(fix: Fix): Fix {
  return { ...fix, title: spokenOf(fix.lookup)?.say(fix.title) ?? fix.title };
}

function said(text: string): string {
  return sayShared(text) ?? text;
}

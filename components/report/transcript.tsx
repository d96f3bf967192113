import { t } from "#components/texts.ts";
import { CopyButton } from "#components/ui/copy-button.tsx";
import { Disclosure } from "#components/ui/disclosure.tsx";
import { Section } from "#components/ui/section.tsx";
import type { Exchange } from "#lib/report/schema.ts";
import { exchangeSubject, exchangeText, exchangeType, sourceOf } from "./exchange-text.ts";
import { hopText } from "./hop-text.ts";

/** Every question asked and every connection made, in order, each opening to what came. */
export function Transcript({ trace }: { trace: Exchange[] }) {
  const all = () => trace.map(exchangeText).join("\n\n");
  return (
    <Section id="transcript" heading={t("transcript.heading")} aside={<CopyButton text={all} what={t("copy.transcript")} />}>
      <Disclosure className="border-y border-line" summary={<span>{t("transcript.questions", { count: trace.length })}</span>}>
        <ol className="border-t border-line pb-2">
          {trace.map((exchange) => (
            <Asked key={exchange.id} exchange={exchange} />
          ))}
        </ol>
      </Disclosure>
    </Section>
  );
}

function Asked({ exchange }: { exchange: Exchange }) {
  const { id, status } = exchange;
  return (
    <li id={`exchange-${id}`} className="[contain-intrinsic-size:auto_2.5rem] [content-visibility:auto] print:[content-visibility:visible]">
      <Disclosure
        summary={
          <span className="grid min-w-0 grow grid-cols-[2.5rem_minmax(0,1fr)] gap-x-3 sm:grid-cols-[2.5rem_minmax(0,1fr)_6rem_17rem]">
            <span className="text-right text-muted tabular-nums">{id}</span>
            <span className="min-w-0 font-mono wrap-anywhere">
              {exchangeSubject(exchange)} <span className="text-muted">{exchangeType(exchange)}</span>
            </span>
            <span className="col-start-2 font-mono text-muted sm:col-start-auto">{status}</span>
            <span className="col-start-2 text-muted tabular-nums sm:col-start-auto">{sourceOf(exchange)}</span>
            {exchange.kind === "dns" && exchange.hop && (
              <span className="col-span-full col-start-2 text-small text-muted wrap-anywhere">{hopText(exchange.hop)}</span>
            )}
          </span>
        }
      >
        <pre className="mb-2 rounded-md bg-surface px-3 py-2 font-mono wrap-anywhere whitespace-pre-wrap sm:ml-13">
          {exchangeText(exchange)}
        </pre>
      </Disclosure>
    </li>
  );
}

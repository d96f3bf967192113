import { t } from "#components/texts.ts";

/** The one box. A plain form: it works without script, and the server understands what is typed. */
export function CommandBox({
  value,
  large = false,
  problem,
}: {
  value: string;
  large?: boolean /** Id of the text that says what is wrong. */;
  problem?: string;
}) {
  const size = large ? "h-12 text-lead" : "h-9";
  return (
    <search>
      <form action="/go" method="get" className="flex gap-2">
        <input
          name="q"
          type="text"
          required
          aria-label={t("box.label")}
          aria-invalid={problem ? true : undefined}
          aria-describedby={problem}
          defaultValue={value}
          placeholder={t("box.placeholder")}
          // The start page is this box: whoever opens it came to type.
          // biome-ignore lint/a11y/noAutofocus: as said
          autoFocus={large}
          inputMode="url"
          autoCapitalize="none"
          autoComplete="off"
          spellCheck={false}
          maxLength={2000}
          className={`min-w-0 grow rounded-md border border-edge bg-paper px-3 font-mono placeholder:text-muted aria-invalid:border-fail ${size}`}
        />
        <button
          type="submit"
          className={`rounded-md border border-transparent bg-ink px-4 font-medium whitespace-nowrap text-paper hover:opacity-85 ${size}`}
        >
          {t("box.submit")}
        </button>
      </form>
    </search>
  );
}

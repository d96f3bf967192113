import { t } from "#components/texts.ts";

/** Without scripts the API's own answer is a link away; a lookup that connects to others is a button away. */
export function NoScript({ api, active }: { api: string; active: boolean }) {
  if (!active)
    return (
      <p className="mb-6">
        {t("report.noscript")}{" "}
        <a href={api} className="link font-mono">
          {api}
        </a>
      </p>
    );
  return (
    <form action={api} method="post" className="mb-6">
      {t("report.noscript")}{" "}
      <button type="submit" className="link font-mono">
        {api}
      </button>
    </form>
  );
}

import { verdictStatus } from "#components/report/verdict-status.ts";
import { t } from "#components/texts.ts";
import { FormButton } from "#components/ui/form-button.tsx";
import { Section } from "#components/ui/section.tsx";
import { useMoment } from "#components/ui/use-moment.ts";
import type { HistoryPageView } from "./history-page.ts";

/** Chooses two results. The address of the comparison names them, so that it can be kept. */
export function CompareForm({ page: { runs, compared, path } }: { page: HistoryPageView }) {
  const moment = useMoment();
  const choice = (name: "from" | "to", selected: string | undefined) => (
    <label className="grid min-w-0 gap-1">
      <span className="font-medium">{t(`history.${name}`)}</span>
      <select name={name} defaultValue={selected} className="h-10 w-full min-w-0 rounded-md border border-edge bg-paper px-2">
        {runs.map(({ id, firstSeen, verdict }) => (
          <option key={id} value={id}>
            {moment(firstSeen)} · {t(`status.${verdictStatus[verdict]}`)}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <Section id="compare" heading={t("history.compare")}>
      <form action={path} className="not-printed grid items-end gap-3 sm:grid-cols-[minmax(0,20rem)_minmax(0,20rem)_auto] sm:justify-start">
        {choice("from", compared?.from ?? runs[1]?.id)}
        {choice("to", compared?.to ?? runs[0]?.id)}
        <FormButton className="h-10 justify-self-start">{t("history.compareButton")}</FormButton>
      </form>
    </Section>
  );
}

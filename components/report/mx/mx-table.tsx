import type { TableProps } from "#components/report/table-props.ts";
import { t } from "#components/texts.ts";
import { MxStepBody } from "./mx-step-body.tsx";
import { mxSteps } from "./mx-steps.ts";

/** Mail servers in the order in which senders try them: a step for each preference, a block for each server, a line for each address. */
export function MxTable({ rows, name, lookups }: TableProps) {
  return (
    <div className="overflow-x-auto">
      <table className="w-full border-collapse max-lg:block lg:table-fixed">
        <caption className="sr-only">{t("mx.caption", { name })}</caption>
        <thead className="max-lg:hidden">
          <tr className="text-left text-muted">
            <Head className="w-[6.5%] text-right">{t("mx.preference")}</Head>
            <Head className="w-[24%] pl-3">{t("mx.server")}</Head>
            <Head className="w-[18.5%]">{t("mx.address")}</Head>
            <Head className="w-[5.5%] text-right">{t("mx.ttl")}</Head>
            <Head className="w-[19.5%]">{t("mx.ptr")}</Head>
            <Head className="w-[12%]">{t("mx.status")}</Head>
            <Head className="w-[14%] text-right">{t("mx.actions")}</Head>
          </tr>
        </thead>
        {mxSteps(rows).map((step) => (
          <MxStepBody key={step.preference ?? "implicit"} step={step} lookups={lookups} />
        ))}
      </table>
    </div>
  );
}

function Head({ className = "", children }: { className?: string; children: string }) {
  return (
    <th scope="col" className={`pr-4 pb-2 font-normal whitespace-nowrap last:pr-0 ${className}`}>
      {children}
    </th>
  );
}

"use client";

import { useState } from "react";
import { t } from "#components/texts.ts";
import { announce } from "#components/ui/announcer.tsx";
import { Button } from "#components/ui/button.tsx";
import { StatusIcon } from "#components/ui/status-icon.tsx";
import type { ResolverView } from "./network-label.tsx";
import { testResolvers } from "./test-resolvers.ts";

/** Shown while no resolver works: that nothing can be looked up is then the network's fault, and no domain's. */
export function ResolverBanner({ resolvers: known }: { resolvers: ResolverView[] }) {
  const [resolvers, setResolvers] = useState(known);
  const [test, setTest] = useState<"idle" | "running" | "failed">("idle");
  if (resolvers.some(({ state }) => state !== "failing")) return null;
  const again = async () => {
    setTest("running");
    const tested = await testResolvers();
    setTest(tested ? "idle" : "failed");
    if (tested) setResolvers(tested);
    if (!tested) announce(t("network.untestable"));
  };
  return (
    <section aria-label={t("network.down")} className="border-b border-line bg-surface">
      <div className="mx-auto flex w-full max-w-page flex-wrap items-start gap-x-4 gap-y-3 px-4 py-4 sm:px-6">
        <StatusIcon status="fail" className="mt-0.5 size-4 text-fail" />
        <div className="min-w-0 max-w-prose grow basis-64">
          <p className="font-semibold">{t("network.down")}</p>
          <ul className="text-muted">
            {resolvers.length === 0 && <li>{t("network.none")}</li>}
            {resolvers.map(({ server, cause }) => (
              <li key={server} className="wrap-anywhere">
                <span className="font-mono">{server}</span>: {cause}
              </li>
            ))}
          </ul>
          <p>
            {t("network.advice")} <code className="font-mono">npm run demo</code>.
          </p>
          {test === "failed" && <p className="text-fail">{t("network.untestable")}</p>}
        </div>
        <Button onClick={again} disabled={test === "running"} className="not-printed sm:ml-auto">
          {t(test === "running" ? "network.testing" : "network.test")}
        </Button>
      </div>
    </section>
  );
}

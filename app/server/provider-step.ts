import "server-only";
import { currentVisitor, type Visitor } from "#lib/front/visitor.ts";
import { tooManyProviderSteps } from "./attempts.ts";
import { refusal } from "./guarded.ts";
import { type ConfiguredProvider, configuredProvider } from "./provider.ts";
import { seeOther } from "./read-form.ts";

type Step = (request: Request, visitor: Visitor, configured: ConfiguredProvider) => Promise<Response>;

/** A route handler for a step to the OpenID provider or back: only where there is one, and not more often than may be. */
export function providerStep(step: Step): (request: Request) => Promise<Response> {
  return async (request) => {
    const visitor = currentVisitor();
    if (!visitor) return refusal({ ok: false, why: "no-front" });
    const configured = configuredProvider();
    if (!configured) return seeOther("/sign-in");
    return tooManyProviderSteps(request, visitor) ?? (await step(request, visitor, configured));
  };
}

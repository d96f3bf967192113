import type { Measure } from "#lib/report/schema.ts";
import type { ProviderFacts, Role } from "./facts.ts";

/** How many known services receive and send. */
export function providerMeasures({ services }: ProviderFacts): Measure[] {
  const count = (role: Role) => services.filter((service) => service.role === role && service.provider !== null).length;
  return [
    { key: "receiving", label: "Receiving services", value: count("receives") },
    { key: "sending", label: "Sending services", value: count("sends") },
  ];
}

import type { NetworkView } from "#components/layout/network-label.tsx";

interface Example {
  command: string;
  /** Has its lesson in the demo network only. */
  demo: boolean;
}

const examples: readonly Example[] = [
  { command: "gmail.com", demo: false },
  { command: "domain:gmail.com", demo: false },
  { command: "mx:healthy.test", demo: true },
  { command: "spf:blog.st1t.com 54.248.148.155", demo: false },
  { command: "blacklist:listed.test", demo: true },
  { command: "smtp:gmail.com", demo: false },
  { command: "smtp:mixed.smtp.test", demo: true },
  { command: "spf:spf-loop.test", demo: true },
  { command: "mx:timeouts.test", demo: true },
  { command: "domain:locked-down.test", demo: true },
];

/** Commands worth trying on this network, by whoever reads the page. */
export function exampleCommands({ network, account }: Pick<NetworkView, "network" | "account">): string[] {
  const worth = examples.filter(({ command, demo }) => (network === "demo" || !demo) && (account.probes || !command.startsWith("smtp:")));
  return worth.map(({ command }) => command);
}

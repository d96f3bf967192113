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

/** Commands worth trying on this network. */
export function exampleCommands(network: "system" | "demo"): string[] {
  return examples.filter(({ demo }) => network === "demo" || !demo).map(({ command }) => command);
}

import { CopyButton } from "./copy-button.tsx";

/** Text to copy: a record to publish, a command to run. Long lines wrap. */
export function CodeBox({ text, what }: { text: string; what: string }) {
  return (
    <div className="flex items-start gap-2 rounded-md border border-line bg-surface py-1.5 pr-1.5 pl-3">
      <code className="min-w-0 grow self-center font-mono wrap-anywhere whitespace-pre-wrap">{text}</code>
      <CopyButton text={() => text} what={what} />
    </div>
  );
}

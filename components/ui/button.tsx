import type { ComponentProps } from "react";
import { useHydrated } from "./use-hydrated.ts";

const LOOK =
  "inline-flex h-8 items-center gap-1.5 whitespace-nowrap rounded-md border border-edge/60 bg-paper px-2.5 text-base font-medium hover:border-edge hover:bg-surface active:bg-raised disabled:opacity-50";

/** A thing to press, as soon as a press does something. `hint` is its key on the keyboard. */
export function Button({ hint, disabled, className = "", children, ...props }: ComponentProps<"button"> & { hint?: string }) {
  const hydrated = useHydrated();
  return (
    <button type="button" {...props} disabled={disabled || !hydrated} className={`${LOOK} ${className}`}>
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  );
}

/** A link that looks like a button: it leads somewhere, but stands among things to press. */
export function ButtonLink({ className = "", ...props }: ComponentProps<"a">) {
  return <a {...props} className={`${LOOK} ${className}`} />;
}

/** A key of the keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="hidden h-4 min-w-4 items-center justify-center rounded-sm border border-line px-1 font-mono text-small font-normal text-muted sm:inline-flex">
      {children}
    </kbd>
  );
}

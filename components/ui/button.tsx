import type { ComponentProps } from "react";
import { BUTTON_LOOK } from "./button-look.ts";
import { useHydrated } from "./use-hydrated.ts";

/** A thing to press, as soon as a press does something. `hint` is its key on the keyboard. */
export function Button({ hint, disabled, className = "", children, ...props }: ComponentProps<"button"> & { hint?: string }) {
  const hydrated = useHydrated();
  return (
    <button type="button" {...props} disabled={disabled || !hydrated} className={`${BUTTON_LOOK} ${className}`}>
      {children}
      {hint && <Key>{hint}</Key>}
    </button>
  );
}

/** A key of the keyboard. */
export function Key({ children }: { children: string }) {
  return (
    <kbd className="hidden h-4 min-w-4 items-center justify-center rounded-sm border border-line px-1 font-mono text-small font-normal text-muted sm:inline-flex">
      {children}
    </kbd>
  );
}

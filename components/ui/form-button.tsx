import type { ComponentProps } from "react";
import { BUTTON_LOOK } from "./button-look.ts";

/** A button that sends its form. The browser does that by itself, so that it can be pressed before and without any script. */
export function FormButton({ className = "", ...props }: ComponentProps<"button">) {
  return <button type="submit" {...props} className={`${BUTTON_LOOK} ${className}`} />;
}

/** A link that looks like a button: it leads somewhere, but stands among things to press. */
export function ButtonLink({ className = "", ...props }: ComponentProps<"a">) {
  return <a {...props} className={`${BUTTON_LOOK} ${className}`} />;
}

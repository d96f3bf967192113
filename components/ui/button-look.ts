/** How everything looks that is a thing to press. */
export const BUTTON_LOOK =
  "inline-flex h-8 items-center gap-1.5 whitespace-nowrap rounded-md border border-edge/60 bg-paper px-2.5 text-base font-medium hover:border-edge hover:bg-surface active:bg-raised disabled:opacity-50";

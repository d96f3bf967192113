import type { Status } from "#lib/report/verdict.ts";

export type Shape = Status | "pending";

/** Each status has a shape of its own, so that it is told apart without colour: on paper, in greyscale, in forced colours. */
export function StatusIcon({ status, className = "size-4" }: { status: Shape; className?: string }) {
  return (
    <svg
      viewBox="0 0 16 16"
      className={`shrink-0 ${className}`}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.5"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      {shapes[status]}
    </svg>
  );
}

const shapes = {
  pass: (
    <>
      <circle cx="8" cy="8" r="6.75" />
      <path d="m5.2 8.3 1.9 1.9 3.7-4.2" />
    </>
  ),
  info: (
    <>
      <circle cx="8" cy="8" r="6.75" />
      <path d="M8 7.4v3.6M8 4.9v.1" />
    </>
  ),
  warning: (
    <>
      <path d="M8 1.6 15 14H1z" fill="currentColor" />
      <path d="M8 6v3.4M8 11.6v.1" className="stroke-paper forced-colors:stroke-[Canvas]" />
    </>
  ),
  fail: (
    <>
      <path d="M5.1 1h5.8L15 5.1v5.8L10.9 15H5.1L1 10.9V5.1z" fill="currentColor" />
      <path d="m5.7 5.7 4.6 4.6m0-4.6-4.6 4.6" className="stroke-paper forced-colors:stroke-[Canvas]" />
    </>
  ),
  unknown: (
    <>
      <path d="M8 .9 15.1 8 8 15.1.9 8z" strokeDasharray="2.4 1.8" />
      <path d="M6.5 6.6c.1-1 .8-1.5 1.6-1.5s1.5.6 1.5 1.4c0 1.1-1.5 1.2-1.5 2.3m0 2v.1" strokeWidth="1.3" />
    </>
  ),
  skip: (
    <>
      <rect x="1.75" y="1.75" width="12.5" height="12.5" rx="2" />
      <path d="M5.2 8h5.6" />
    </>
  ),
  pending: <circle cx="8" cy="8" r="6.25" strokeDasharray="0.1 3.16" strokeWidth="1.8" />,
} as const satisfies Record<Shape, unknown>;

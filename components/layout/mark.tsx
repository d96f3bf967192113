/** The wind vane: an arrow whose tail is a letter. */
export function Mark({ className = "size-6" }: { className?: string }) {
  return (
    <svg
      viewBox="0 0 24 24"
      className={className}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d="M6.5 4.5 2 8l4.5 3.5z" fill="currentColor" />
      <path d="M6.5 8H13" />
      <path d="M13 4.5h9v7h-9z" />
      <path d="m13 5 4.5 3.6L22 5" />
      <path d="M10 8v13.5M6.5 21.5h7M7.2 15.5h5.6" />
    </svg>
  );
}

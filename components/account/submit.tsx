/** The button that sends a form about accounts. */
export function Submit({ children }: { children: string }) {
  return (
    <button
      type="submit"
      className="h-10 justify-self-start rounded-md border border-transparent bg-ink px-5 font-medium text-paper hover:opacity-85"
    >
      {children}
    </button>
  );
}

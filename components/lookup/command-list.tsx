/** Commands to try, as links that go through the box's own door. */
export function CommandList({ heading, commands }: { heading: string; commands: readonly string[] }) {
  return (
    <section aria-label={heading}>
      <h2 className="mb-1 text-muted">{heading}</h2>
      <ul className="grid grid-cols-[minmax(0,1fr)] gap-x-8 sm:grid-cols-[repeat(2,minmax(0,1fr))]">
        {commands.map((command) => (
          <li key={command}>
            <a href={`/go?q=${encodeURIComponent(command)}`} className="link inline-block py-1 font-mono wrap-anywhere">
              {command}
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
}

import type { Reference } from "#lib/report/schema.ts";

/** The documents that a rule stands on. */
export function References({ references }: { references: readonly Reference[] }) {
  return (
    <ul className="flex flex-wrap gap-x-4 gap-y-1">
      {references.map(({ id, title, url }) => (
        <li key={id}>
          <a href={url} className="link" title={title} rel="noreferrer">
            {id}
          </a>
        </li>
      ))}
    </ul>
  );
}

import type { ComponentProps } from "react";

/** A labelled field of a form about accounts. `help` says what it takes. */
export function AccountField({ label, help, id, ...input }: ComponentProps<"input"> & { label: string; help?: string; id: string }) {
  return (
    <div className="grid gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <input
        id={id}
        aria-describedby={help ? `${id}-help` : undefined}
        className="h-10 w-full rounded-md border border-edge bg-paper px-3"
        {...input}
      />
      {help && (
        <p id={`${id}-help`} className="text-muted">
          {help}
        </p>
      )}
    </div>
  );
}

/** A choice of a form about accounts. */
export function AccountChoice({ label, id, children, ...select }: ComponentProps<"select"> & { label: string; id: string }) {
  return (
    <div className="grid grid-cols-[minmax(0,1fr)] gap-1">
      <label htmlFor={id} className="font-medium">
        {label}
      </label>
      <select id={id} className="h-10 w-full rounded-md border border-edge bg-paper px-2" {...select}>
        {children}
      </select>
    </div>
  );
}

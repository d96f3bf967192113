import type { TableProps } from "#components/report/table-props.ts";
import { chainOf } from "./chain.ts";
import { ChainList } from "./chain-list.tsx";
import { ChainPicture } from "./chain-picture.tsx";

/** The chain of trust: as a picture, and in words beside it or, on a phone, below it. */
export function DnssecTable({ rows, name }: TableProps) {
  const zones = chainOf(rows);
  return (
    <div className="grid animate-appear grid-cols-[minmax(0,1fr)] gap-6 lg:grid-cols-[22rem_minmax(0,1fr)] lg:gap-8">
      <ChainPicture zones={zones} name={name} />
      <ChainList zones={zones} />
    </div>
  );
}

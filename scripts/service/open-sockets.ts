import { readdirSync, readlinkSync } from "node:fs";

/** How many sockets a process of this machine holds, as the kernel counts them (Linux). */
export function openSockets(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).filter((fd) => linkOf(pid, fd).startsWith("socket:")).length;
}

/** How many files, sockets and pipes it holds. */
export function openFiles(pid: number): number {
  return readdirSync(`/proc/${pid}/fd`).length;
}

/** Empty where it was closed while we looked. */
function linkOf(pid: number, fd: string): string {
  try {
    return readlinkSync(`/proc/${pid}/fd/${fd}`);
  } catch {
    return "";
  }
}

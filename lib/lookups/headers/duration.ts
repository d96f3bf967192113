import { fill } from "#lib/report/template.ts";

/** A time as people say it. In: seconds, none below zero. */
export function duration(seconds: number): string {
  const whole = Math.round(seconds);
  if (whole < 60) return fill("{seconds} s", { seconds: whole });
  if (whole < 3_600) return fill("{minutes} min {seconds} s", { minutes: Math.floor(whole / 60), seconds: whole % 60 });
  if (whole < 86_400)
    return fill("{hours} h {minutes} min", { hours: Math.floor(whole / 3_600), minutes: Math.floor((whole % 3_600) / 60) });
  return fill("{days} d {hours} h", { days: Math.floor(whole / 86_400), hours: Math.floor((whole % 86_400) / 3_600) });
}

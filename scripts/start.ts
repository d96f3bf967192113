import { buildIfStale } from "./current-build.ts";
import { serve } from "./serve.ts";

buildIfStale();
serve("start");

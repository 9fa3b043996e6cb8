import { expose } from "comlink";
import { analyst } from "./analyst";

expose(analyst());

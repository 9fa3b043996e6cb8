import { expose } from "comlink";
import { simulator } from "./simulator";

expose(simulator());

import { expose } from "comlink";
import { settler } from "./settler";

expose(settler());

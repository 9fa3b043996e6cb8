import { parentPort } from "node:worker_threads";
import { expose } from "comlink";
import { nodeEndpoint } from "./nodeEndpoint";
import { simulator } from "./simulator";

expose(simulator(), nodeEndpoint(parentPort!));

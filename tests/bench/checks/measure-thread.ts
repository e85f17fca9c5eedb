import { parentPort, workerData } from "node:worker_threads";
import { runTask, type WorkerTask } from "./measure-edits.ts";

parentPort?.postMessage(runTask(workerData as WorkerTask));

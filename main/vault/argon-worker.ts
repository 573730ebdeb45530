/** Makes keys of passwords in a thread of its own, bundled as a file of its own: the main process keeps hearing the window. */
import { setFlagsFromString } from 'node:v8';
import { parentPort, workerData } from 'node:worker_threads';
import { argonKey, type Guess } from './argon';

// the program does without for SQLite; keys take a fifth longer so
setFlagsFromString('--wasm-dynamic-tiering');
void argonKey(workerData as Guess).then((key) => parentPort?.postMessage(key));

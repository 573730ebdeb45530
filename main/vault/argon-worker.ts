/** Makes keys of passwords in a thread of its own, bundled as a file of its own: the main process keeps hearing the window. */
import { parentPort, workerData } from 'node:worker_threads';
import { argonKey, type Guess } from './argon';

void argonKey(workerData as Guess).then((key) => parentPort?.postMessage(key));

/** `dist/thread.js`: another thread of the command. */
import {loadCommand} from './load-command.ts';

void loadCommand().answer();

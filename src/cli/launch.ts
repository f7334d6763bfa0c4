#!/usr/bin/env node
/** `dist/cli.js`: runs the command. */
import {loadCommand} from './load-command.ts';

void loadCommand().start(process.argv.slice(2));

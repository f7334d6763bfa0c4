import fc from 'fast-check'; import fs from 'node:fs';
import {text,prose} from './support/strings.ts'; import {createLinter} from '../src/index.ts';
const l=await createLinter({preset:'strict'}); const n=Number(process.argv[2]), seed=Number(process.argv[3]);
for (let s of fc.sample(fc.oneof(text,prose),{numRuns:n,seed})) { s=s.replace(/[#@]/g,''); fs.writeFileSync('/tmp/fuzz-last.json',JSON.stringify(s)); const t=performance.now(); try{l.lint(s); l.fix(s); l.fix(s,{unsafe:true});}catch(e){console.log('THROW',JSON.stringify(s).slice(0,300),String(e).slice(0,300))} const d=performance.now()-t; if(d>200)console.log('slow',d,JSON.stringify(s).slice(0,200)); }
console.log('done');

import { spawn } from 'node:child_process';

/** The settings of the person who runs the tests must not reach them. */
const ownEnvironment = (): NodeJS.ProcessEnv =>
  Object.fromEntries(Object.entries(process.env).filter(([name]) => !/^(HUYING_.*|PORT|HOST|DATABASE_URL|NODE_ENV)$/.test(name)));

/** Runs one program of node_modules in the foreground with the Node that runs this; answers with its exit code. Interrupted, everything ends with it. */
export const runProgram = (script: string, parameters: string[], extra: Record<string, string> = {}): Promise<number> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [script, ...parameters], {
      env: { ...ownEnvironment(), ...extra },
      stdio: ['ignore', 'inherit', 'inherit'],
    });
    let interrupted = false;
    const pass = (signal: NodeJS.Signals) => {
      interrupted = true;
      child.kill(signal);
    };
    process.on('SIGTERM', pass);
    process.on('SIGINT', pass);
    child.once('error', reject);
    child.once('exit', (code) => {
      if (interrupted) process.exit(130);
      process.off('SIGTERM', pass);
      process.off('SIGINT', pass);
      resolve(code ?? 1);
    });
  });

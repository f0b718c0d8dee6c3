export { demoPassword } from '../server/app/demo-accounts.ts';

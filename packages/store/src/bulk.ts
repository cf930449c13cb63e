export { type Loaded, loadRegister, type Part, type Progress } from './bulk/load.ts';

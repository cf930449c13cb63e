export { Waiting as default } from '../../../../states/waiting.tsx';

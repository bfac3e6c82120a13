export { EnglishView as EnglishPage } from '../../components/guide/english-view.tsx';

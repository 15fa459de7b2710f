import { buildExtension } from './build.ts';

buildExtension('chrome');
buildExtension('firefox');
console.log('Built for Chrome and Edge in .output/chrome-mv3, for Firefox in .output/firefox-mv3.');

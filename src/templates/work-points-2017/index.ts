import type { LibraryEntry, TemplateSummary } from '../entry';
import beijing from './beijing.yaml?summary';
import tianjin from './tianjin.yaml?summary';
import hebei from './hebei.yaml?summary';
import shanxi from './shanxi.yaml?summary';
import neimenggu from './neimenggu.yaml?summary';
import liaoning from './liaoning.yaml?summary';
import jilin from './jilin.yaml?summary';
import heilongjiang from './heilongjiang.yaml?summary';
import shanghai from './shanghai.yaml?summary';
import jiangsu from './jiangsu.yaml?summary';
import zhejiang from './zhejiang.yaml?summary';
import anhui from './anhui.yaml?summary';
import fujian from './fujian.yaml?summary';
import jiangxi from './jiangxi.yaml?summary';
import shandong from './shandong.yaml?summary';
import henan from './henan.yaml?summary';
import hubei from './hubei.yaml?summary';
import hunan from './hunan.yaml?summary';
import guangdong from './guangdong.yaml?summary';
import guangxi from './guangxi.yaml?summary';
import hainan from './hainan.yaml?summary';
import chongqing from './chongqing.yaml?summary';
import sichuan from './sichuan.yaml?summary';
import yunnan from './yunnan.yaml?summary';
import guizhou from './guizhou.yaml?summary';
import shaanxi from './shaanxi.yaml?summary';
import gansu from './gansu.yaml?summary';
import qinghai from './qinghai.yaml?summary';
import ningxia from './ningxia.yaml?summary';
import xinjiang from './xinjiang.yaml?summary';
import bingtuan from './bingtuan.yaml?summary';

/** A template for each region, in the order of the document. */
export const workPoints2017: readonly LibraryEntry[] = [
  { summary: beijing as TemplateSummary, load: () => import('./beijing.yaml') },
  { summary: tianjin as TemplateSummary, load: () => import('./tianjin.yaml') },
  { summary: hebei as TemplateSummary, load: () => import('./hebei.yaml') },
  { summary: shanxi as TemplateSummary, load: () => import('./shanxi.yaml') },
  { summary: neimenggu as TemplateSummary, load: () => import('./neimenggu.yaml') },
  { summary: liaoning as TemplateSummary, load: () => import('./liaoning.yaml') },
  { summary: jilin as TemplateSummary, load: () => import('./jilin.yaml') },
  { summary: heilongjiang as TemplateSummary, load: () => import('./heilongjiang.yaml') },
  { summary: shanghai as TemplateSummary, load: () => import('./shanghai.yaml') },
  { summary: jiangsu as TemplateSummary, load: () => import('./jiangsu.yaml') },
  { summary: zhejiang as TemplateSummary, load: () => import('./zhejiang.yaml') },
  { summary: anhui as TemplateSummary, load: () => import('./anhui.yaml') },
  { summary: fujian as TemplateSummary, load: () => import('./fujian.yaml') },
  { summary: jiangxi as TemplateSummary, load: () => import('./jiangxi.yaml') },
  { summary: shandong as TemplateSummary, load: () => import('./shandong.yaml') },
  { summary: henan as TemplateSummary, load: () => import('./henan.yaml') },
  { summary: hubei as TemplateSummary, load: () => import('./hubei.yaml') },
  { summary: hunan as TemplateSummary, load: () => import('./hunan.yaml') },
  { summary: guangdong as TemplateSummary, load: () => import('./guangdong.yaml') },
  { summary: guangxi as TemplateSummary, load: () => import('./guangxi.yaml') },
  { summary: hainan as TemplateSummary, load: () => import('./hainan.yaml') },
  { summary: chongqing as TemplateSummary, load: () => import('./chongqing.yaml') },
  { summary: sichuan as TemplateSummary, load: () => import('./sichuan.yaml') },
  { summary: yunnan as TemplateSummary, load: () => import('./yunnan.yaml') },
  { summary: guizhou as TemplateSummary, load: () => import('./guizhou.yaml') },
  { summary: shaanxi as TemplateSummary, load: () => import('./shaanxi.yaml') },
  { summary: gansu as TemplateSummary, load: () => import('./gansu.yaml') },
  { summary: qinghai as TemplateSummary, load: () => import('./qinghai.yaml') },
  { summary: ningxia as TemplateSummary, load: () => import('./ningxia.yaml') },
  { summary: xinjiang as TemplateSummary, load: () => import('./xinjiang.yaml') },
  { summary: bingtuan as TemplateSummary, load: () => import('./bingtuan.yaml') },
];

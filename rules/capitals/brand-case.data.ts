/** Names of companies, products and services as their owners write them, after their own pages. */
import {once} from '../../src/analysis/once.ts';

/** Never an English word in lower case. */
const list = `
  YouTube Facebook Instagram WhatsApp TikTok LinkedIn VKontakte Odnoklassniki WeChat Weibo Douyin Alibaba Taobao Tencent Baidu
  Huawei Xiaomi Samsung Toyota Hyundai Volkswagen Mercedes Renault Peugeot Gazprom Rosneft Lukoil Sberbank Rosatom
  Netflix Spotify Wikipedia Microsoft PayPal PlayStation SoundCloud MySpace Snapchat Pinterest Reddit Airbnb
  OpenAI ChatGPT DeepMind iPhone iPad iPod AliExpress BlaBlaCar SpaceX Starlink Wildberries Roskosmos Roscosmos
  Roskomnadzor Aeroflot Ryanair easyJet
`;

export const brands = once((): readonly string[] => list.trim().split(/\s+/u));

/** English words too, in lower case; the rule asks what stands around them. */
export const doubtful: readonly string[] = ['Twitter', 'Telegram', 'Viber', 'Skype'];

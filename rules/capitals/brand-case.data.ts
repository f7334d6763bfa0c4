/** Names of companies, products and services as their owners write them, after their own pages. */

/** Never an English word in lower case. */
export const brands: readonly string[] = `
  YouTube Facebook Instagram WhatsApp TikTok LinkedIn VKontakte Odnoklassniki WeChat Weibo Douyin Alibaba Taobao Tencent Baidu
  Huawei Xiaomi Samsung Toyota Hyundai Volkswagen Mercedes Renault Peugeot Gazprom Rosneft Lukoil Sberbank Rosatom
  Netflix Spotify Wikipedia Microsoft PayPal PlayStation SoundCloud MySpace Snapchat Pinterest Reddit Airbnb
  GitHub GitLab OpenAI ChatGPT DeepMind iPhone iPad iPod AliExpress BlaBlaCar SpaceX Starlink Wildberries Roskosmos Roscosmos
  Roskomnadzor Aeroflot Ryanair easyJet McDonald's
`
  .trim()
  .split(/\s+/u);

/** English words too: names of the service only behind these words or before those. */
export const doubtful: ReadonlySet<string> = new Set(['twitter', 'telegram', 'viber', 'skype', 'amazon']);

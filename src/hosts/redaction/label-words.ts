/** Labels and keys whose value names a machine, in the languages of Windows; without blanks and signs. */
export const MACHINE: readonly string[] = [
  'hostname,systemname,computername,devicename,fullcomputername,fulldevicename,csname,csdnshostname,cscaption,servername,machinename',
  'host,server,node,machine,fqdn,fullyqualifieddomainname,fullyqualifiedname,dnshostname,pscomputername,__server,statichostname,nodename',
  'transienthostname,netbiosname,vmhost,ansiblehostname,ansiblefqdn,ansiblenodename,ansiblehost,inventoryhostname,localhostname',
  'hostnaam,nomdelhôte,nombredehost,nombredelhost,nomedohost,nomehost,nomedoanfitrião,nazwahosta,имяузла,имясистемы,имякомпьютера',
  'ホスト名,システム名,コンピューター名,主机名,系统名称,计算机名,主機名稱,系統名稱,호스트이름,시스템이름,názevhostitele,názevsystému',
  'anabilgisayaradı,sistemadı,bilgisayaradı,värdnamn,állomásnév,gazdagépneve,værtsnavn,vertsnavn,isäntänimi,імяузла,όνομακεντρικούυπολογιστή,numegazdă',
  'nomdusystème,nombredelsistema,nomedosistema,nomesistema,nazwasystemu,systeemnaam,systemnamn,computernaam,nomdelordinateur,nombredeequipo',
];

/** Labels whose value names a person or an organisation, or numbers a device. */
export const PRIVATE: readonly string[] = [
  'registeredowner,registeredorganization,registeredorganisation,windowsregisteredowner,windowsregisteredorganization,osregistereduser,registereduser,osorganization',
  'owner,contact,username,user,primaryownername,primaryownercontact,csprimaryownername,csprimaryownercontact,csusername,logonserver,domain,csdomain,dnsdomain,department,location,assignedto',
  'organization,organisation,company,customer,client,admin,administrator,sysadmin,responsible,managedby,ansibleuserid,ansibleuser,ansibleusergecos,ansibleuserdir,ansibledomain,ansiblewindowsdomain',
  'csworkgroup,ansibleownername,ansibleownercontact,ansiblednsdomain,prettyhostname,e-mail,email,phone,telephone,tel,mobile,address,site,rack,room,building',
  'registrierterbenutzer,registrierteorganisation,registrierterbesitzer,registriertereigentümer,benutzername,anmeldeserver,domäne,propriétaireenregistré,organisationenregistrée',
  'nomdutilisateur,serveurdouverturedesession,serveurdauthentification,domaine,propiedadde,propietarioregistrado,organizaciónregistrada,nombredeusuario,servidordeiniciodesesión,dominio',
  'proprietárioregistrado,organizaçãoregistrada,nomedousuário,nomedeutilizador,servidordelogon,domínio,proprietarioregistrato,organizzazioneregistrata,nomeutente,serverdiaccesso',
  'zarejestrowanywłaściciel,zarejestrowanaorganizacja,nazwaużytkownika,serwerlogowania,domena,зарегистрированныйвладелец,зарегистрированнаяорганизация,имяпользователя,серверсети,серверавходавсеть,домен',
  '登録されている所有者,登録されている組織,ユーザー名,ログオンサーバー,ドメイン,注册的所有人,注册的组织,用户名,登录服务器,域,註冊擁有者,註冊組織,使用者名稱,登入伺服器,網域,geregistreerdeeigenaar,geregistreerdeorganisatie,gebruikersnaam,aanmeldingsserver,domein',
  'registrovanývlastník,registrovanáorganizace,doména,přihlašovacíserver,uživatelskéjméno,등록된소유자,등록된조직,도메인,로그온서버,사용자이름,제품id',
  'kayıtlısahip,kayıtlıkullanıcı,kayıtlıkuruluş,ürünkimliği,ürünkodu,etkialanı,oturumaçmasunucusu,kullanıcıadı,registreradägare,registreradorganisation,domän,inloggningsserver,användarnamn',
  'regisztrálttulajdonos,regisztráltszervezet,termékazonosító,tartomány,bejelentkezésikiszolgáló,registreretejer,registreretorganisation,domæne,logonserver,registrerteier,registrertorganisasjon,domene,påloggingsserver',
  'rekisteröityomistaja,rekisteröityorganisaatio,toimialue,kirjautumispalvelin,зареєстрованийвласник,зареєстрованаорганізація,idproduktu,kódproduktu,tuotetunnus,produktkod,產品識別碼',
  'serial,serialnumber,serialno,serialnr,sn,serialnumbersystem,biosseralnumber,biosserialnumber,identifyingnumber,servicetag,expressservicecode,asset,assettag,assetnumber,inventorynumber,uuid,hardwareuuid',
  'provisioningudid,productid,windowsproductid,osserialnumber,deviceid,machineid,bootid,chassisserialnumber,systemserialnumber,baseboardserialnumber,ansibleproductserial,ansibleproductuuid,ansiblemachineid',
  'systemsku,systemskunumber,cssystemskunumber,ansiblechassisserial,ansibleboardserial,smbiosassettag,tag',
  'produktid,identificateurdeproduit,iddelproducto,identificadordeproducto,identificaçãodoproduto,iddoproduto,numerodiserie,idprodotto,identyfikatorproduktu,кодпродукта,プロダクトid,产品id,productidentificatie,seriennummer,numérodesérie,númerodeserie,numerseryjny,серийныйномер,serienummer,sériovéčíslo',
];

/** Labels whose value is what somebody called a network connection or a virtual switch. */
export const CONNECTION: readonly string[] = [
  'connectionname,connectionid,netconnectionid,connectionspecificdnssuffix,switchname,vswitch,vswitchname,virtualswitch,interfacealias,verbindungsname,nomdelaconnexion,nomdeconnexion',
  'nombredeconexión,nombredelaconexión,nomedaconexão,nomedaligação,nomeconnessione,nazwapołączenia,имяподключения,названиеподключения,接続名,连接名,連線名稱,연결이름,názevpřipojení,bağlantıadı,verbindingsnaam,anslutningsnamn',
];

/** Labels that end like one of the others, and hide nothing. */
export const OPEN =
  'operatingsystemname,filesystemname,windowsserver,sqlserver,physicaladdress,ipaddress,macaddress,ipv4address,ipv6address,linklocalipv6address,dhcpserver,dnsservers,antivirus,numadomain,pnpdeviceid,bioscontact';
